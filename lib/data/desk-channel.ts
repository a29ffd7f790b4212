/**
 * PostgreSQL notifications for open desks: {"days": ["2026-12-01"]}, {"messages": true}, {"waitlist": true}, or
 * {"missed": true} when the settings have changed and with them perhaps everything.
 */
export const DESK_CHANNEL = "desk";
