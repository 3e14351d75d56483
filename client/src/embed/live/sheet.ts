import { themeRules } from "server/contract/draw-svg/theme-rules.ts";

/** In forced colours everything is text on ground; what is marked has the system's own highlight. */
const forced = `--ground:Canvas;--panel:Canvas;--rule:CanvasText;--control:ButtonBorder;--ink:CanvasText;--ink2:CanvasText;--ink3:CanvasText;--marker:Highlight;--on-marker:HighlightText`;

/**
 * The look of the live layer: the explorer's, in one adopted sheet, for a strict policy lets no style element be. Colours
 * stand on the layer itself and nowhere else in the page.
 */
export const sheetText = `${(["light", "dark", "auto"] as const).map((theme) => themeRules(`.live.${theme}`, theme)).join("")}
.live{color-scheme:light;--sans:var(--lodeline-font-family,"Source Sans 3 Variable","Source Sans 3",system-ui,sans-serif);
position:relative;display:flex;flex-direction:column;box-sizing:border-box;overflow:hidden;container-type:inline-size;background:var(--ground);color:var(--ink);font:400 15px/20px var(--sans)}
.live.dark{color-scheme:dark}
.live.auto{color-scheme:light dark}
@media (forced-colors:active){.live.live{${forced}}}
.live *,.live *::before{box-sizing:border-box}
.live [hidden]{display:none}
.live p,.live h2,.live h3,.live ul,.live table{margin:0;padding:0}
.live button,.live a.button{display:inline-flex;align-items:center;justify-content:center;min-width:32px;min-height:32px;padding:2px 8px;border:1px solid var(--control);border-radius:2px;background:var(--ground);color:var(--ink);font:400 14px/18px var(--sans);text-decoration:none;white-space:nowrap;cursor:pointer}
.live button:hover,.live a.button:hover{border-color:var(--ink);background:var(--panel)}
.live button[aria-pressed=true]{border-color:var(--ink);background:var(--ink);color:var(--ground)}
.live :focus-visible{outline:2.5px solid var(--ink);outline-offset:2px}
.live a{color:inherit}
.live .unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.live .body{position:relative;flex:1;display:flex;min-height:0;overflow:hidden}
.live .room{flex:1;min-width:0;overflow:auto hidden}
.live .stage{position:relative;overflow:hidden;touch-action:pan-x pan-y;cursor:default}
.live.covering .stage{height:100%}
.live .stage:focus-visible{outline-offset:-3px}
.live .stage.zoomed{cursor:grab}
.live .stage svg{display:block;width:100%;min-width:0;height:auto;max-width:none;margin:0}
@container (max-width:640px){.live:not(.covering) .stage{width:max(100%,calc(var(--wide)*.62px))}}
.live.covering .stage svg{height:100%}
.live [data-l],.live [data-n],.live [data-ls]>*{cursor:pointer}
.live .beside :is([data-l],[data-n],[data-ls]>*):not(.clear){opacity:.3}
.live .stage a [stroke=transparent]{stroke:transparent}
.live .marker{stroke:var(--marker);fill:none}
.live .bed{stroke:var(--rule)}
.live .rail{stroke:var(--ink)}
.live .between{stroke:var(--ground)}
.live .tell,.live .hint{position:absolute;z-index:1;left:8px;bottom:8px;max-width:calc(100% - 16px);padding:4px 8px;border:1px solid var(--control);background:var(--ground);pointer-events:none}
.live .hint{left:50%;bottom:auto;top:8px;width:max-content;transform:translateX(-50%);border-color:var(--ink)}
.live .tell .kind{color:var(--ink2)}
.live .bar{display:flex;flex-wrap:wrap;gap:4px;align-items:center;padding:4px;border-top:1px solid var(--rule);background:var(--ground)}
.live .bar .gap{flex:1;margin-inline-start:-4px}
.live .bar a.button{border-color:transparent;text-decoration:underline;text-underline-offset:2px}
.live .bar svg{width:16px;min-width:0;height:16px;margin:0;background:none;fill:none;stroke:currentColor;stroke-width:1.5}
.live .card{position:absolute;z-index:2;top:0;bottom:0;right:0;width:min(380px,60%);overflow:auto;overscroll-behavior:contain;padding:12px 16px 16px;border-left:1px solid var(--ink);background:var(--ground)}
.live .card.left{right:auto;left:0;border-left:0;border-right:1px solid var(--ink)}
.live .card .head{margin-bottom:6px;display:flex;gap:8px;align-items:start;justify-content:space-between}
.live .card h2{font:650 17px/22px var(--sans);overflow-wrap:anywhere}
.live .card h3{margin-top:16px;padding-top:8px;border-top:1px solid var(--rule);font:600 14px/18px var(--sans)}
.live .card ul{list-style:none}
.live .card li{padding:8px 0;border-bottom:1px solid var(--rule)}
.live .card li:last-child{border-bottom:0}
.live .card li p{overflow-wrap:anywhere}
.live .card .said,.live .card .source,.live .card .kind{color:var(--ink2);font:400 14px/18px var(--sans)}
.live .card .source{margin-top:4px}
.live .card .against{margin-top:4px;padding-left:8px;border-left:2.5px solid var(--ink)}
.live .line.line{white-space:normal}
.live .card .line{width:100%;min-height:28px;justify-content:start;border-color:transparent;padding-inline:0;text-align:start;text-decoration:underline;text-decoration-thickness:1px;text-underline-offset:2px}
.live .table{position:absolute;z-index:1;inset:0;overflow:auto;overscroll-behavior:contain;padding:8px 16px;background:var(--ground)}
.live table{width:100%;border-collapse:collapse;font:400 15px/20px var(--sans)}
.live caption{padding:4px 0 8px;text-align:start;font:650 17px/22px var(--sans)}
.live th{padding:4px 8px 4px 0;border-bottom:1px solid var(--ink);text-align:start;font-weight:600}
.live td{padding:2px 8px 2px 0;border-bottom:1px solid var(--rule);vertical-align:top}
.live td .line{width:100%;justify-content:start;border-color:transparent;padding-inline:0;text-align:start}
.live td.count{width:1%;white-space:nowrap;padding-block:8px;color:var(--ink2)}
@container (max-width:479px){.live .card h2{font:650 15px/19px var(--sans)}.live .card{padding:8px 12px}}
@container (max-width:559px){.live .card,.live .card.left{top:25%;left:0;right:0;width:auto;border:0;border-top:1px solid var(--ink)}}
@media print{.live .bar,.live .tell,.live .hint{display:none}}`;
