import { isBusy } from "@/lib/booking/is-busy";

it.each([
  [Object.assign(new Error("connect ECONNREFUSED 127.0.0.1:5432"), { code: "ECONNREFUSED" })],
  [Object.assign(new Error("the database system is starting up"), { code: "57P03" })],
  [Object.assign(new Error("canceling statement due to lock timeout"), { code: "55P03" })],
  [Object.assign(new Error('database "clinic" is not currently accepting connections'), { code: "55000" })],
  [new Error("Connection terminated unexpectedly")],
  [new Error("Client has encountered a connection error and is not queryable")],
])("takes it for a passing trouble: %s", (error) => {
  expect(isBusy(error)).toBe(true);
});

it.each([
  [new TypeError("undefined is not a function")],
  [Object.assign(new Error("violates check"), { code: "23514" })],
  ["text"],
])("takes it for our own fault: %s", (error) => {
  expect(isBusy(error)).toBe(false);
});
