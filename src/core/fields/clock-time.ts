import { z } from "astro/zod";
import { isClockTime } from "./dates.ts";

/** A clock time in the portal's time zone, `HH:MM`. */
export const clockTime = () =>
  z
    .string()
    .refine((text) => isClockTime(text), { params: { problem: "time-syntax" } })
    .meta({ notation: "clock-time" });
