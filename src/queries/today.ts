/** The day of the build in Poland (Europe/Warsaw), `YYYY-MM-DD`. */
export const getToday = (): string =>
  new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Warsaw" }).format(new Date());
