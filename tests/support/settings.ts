/** Settings every test process has; the database's address comes from `freshDatabase()`. */
Object.assign(process.env, {
  APP_URL: "http://clinic.test",
  SMTP_URL: process.env["SMTP_URL"] ?? "smtp://127.0.0.1:9",
  AUTH_SECRET: Buffer.alloc(32, "a").toString("base64url"),
  ENCRYPTION_KEY: Buffer.alloc(32, "k").toString("base64url"),
});
