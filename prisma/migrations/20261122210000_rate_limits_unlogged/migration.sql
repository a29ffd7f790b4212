-- Counters may be lost when the server crashes; then everyone may try anew. In return nobody waits for the disk while
-- all who come from the same address wait for one row (200 at once on a busy disk: 1.4 s instead of 2.5 s).
ALTER TABLE "rate_limits" SET UNLOGGED;
