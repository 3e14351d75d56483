// What WordPress does with the messages of a frame that it shows: heights from 200 to 1,000 pixels, links to the frame's own host.
window.addEventListener("message", ({ data, source }) => {
  if (typeof data !== "object" || data === null || !data.secret || !/^[a-zA-Z0-9]+$/.test(data.secret)) return;
  for (const frame of document.querySelectorAll(`iframe[data-secret="${data.secret}"]`)) {
    if (source !== frame.contentWindow) continue;
    if (data.message === "height") frame.height = Math.min(1000, Math.max(200, Math.trunc(data.value)));
    if (data.message === "link" && new URL(data.value).host === new URL(frame.src).host)
      window.top.location.href = data.value;
  }
});
