/** How a day and a time of it are joined. `hour` is that of a twelve-hour clock: some languages count it. */
export const dates = {
  dayAndTime: "{day} {hour, select, other {at}} {time}",
} as const;
