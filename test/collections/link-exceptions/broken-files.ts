/** What is wrong with the exceptions of the broken region. */
export default {
  "link-exceptions.yaml": ["4:10 link-exception-over", "8:10 link-exception-endless"],
};
