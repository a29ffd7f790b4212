/**
 * Loaded into every process that `npm start` keeps running. The channel to the parent closes when the parent dies,
 * even of `kill -9`: then this process ends too, in good order if it can within three seconds.
 */
if (process.channel) {
  process.once("disconnect", () => {
    setTimeout(() => process.exit(1), 3_000).unref();
    process.kill(process.pid, "SIGTERM");
  });
  process.channel.unref(); // listening alone must not keep this process alive
}
