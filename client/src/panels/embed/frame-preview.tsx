import { useEffect, useRef } from "react";
import { writeEmbed } from "server/contract/embed/embed-address.ts";
import { posted, readFrameMessage } from "server/contract/embed/messages.ts";
import type { SnippetParts } from "server/contract/embed/snippets.ts";
import styles from "./embed-dialog.module.css";

interface FramePreviewProps {
  readonly parts: SnippetParts;
  readonly title: string;
  /** Told how high the frame would like to be. */
  readonly onHeight: (pixels: number) => void;
}

/** The frame as the snippet has it, at its own height. */
export function FramePreview({ parts, title, onHeight }: FramePreviewProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const { embed, view, look, width, frameHeight } = parts;
  useEffect(() => {
    const hear = ({ source, origin, data }: MessageEvent<unknown>) => {
      if (source === null || source !== frame.current?.contentWindow || origin !== embed) return;
      const message = readFrameMessage(data);
      if (message?.type === "resize" || message?.type === "ready") onHeight(message.height);
    };
    window.addEventListener("message", hear);
    return () => window.removeEventListener("message", hear);
  }, [embed, onHeight]);
  return (
    // oxlint-disable-next-line react/iframe-missing-sandbox -- a page of ours, and in a sandbox it would not be itself
    <iframe
      ref={frame}
      className={styles.frame}
      title={title}
      src={embed + writeEmbed({ view, form: "page", purpose: undefined, look })}
      style={{ maxWidth: width, height: frameHeight }}
      onLoad={() =>
        frame.current?.contentWindow?.postMessage(posted({ type: "hello", navigates: false, covers: false }), embed)
      }
    />
  );
}
