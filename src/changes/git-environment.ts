/** The environment for `git`: variables set by a hook of `git` would point to another repository than that of the content. */
export const toGitEnvironment = (): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^GIT_/.test(name)));
