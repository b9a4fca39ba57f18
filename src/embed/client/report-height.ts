/** Tells the page around a frame how high its content is, so that `osadz.js` can fit the frame to it. */
const report = () => {
  const height = Math.ceil(document.body.getBoundingClientRect().height);
  parent.postMessage({ type: "spolecznik:height", height }, "*");
};

if (parent !== window) new ResizeObserver(report).observe(document.body);
