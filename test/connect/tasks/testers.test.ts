import { describe, expect, it } from "vitest";
import { addTesters, collect, isConflictError, removeTesters, resolve } from "../../../src/index.js";
import { fakeWithClient } from "../../helpers/fake-client.js";

/** A store with an app, two groups, and a tester who is in the second one. */
async function setUp() {
  const { fake, connect } = await fakeWithClient({ resources: [] });
  const { apps } = fake.seed({ apps: [{ name: "Example", bundleId: "com.example.one" }] });
  const app = apps[0]!.id;
  const { betaGroups, betaTesters } = fake.seed({
    betaGroups: [
      { name: "Crew", app },
      { name: "Public", app, betaTesters: [{ email: "ada@example.com", firstName: "Ada" }] },
    ],
  });
  const [crew, open] = betaGroups.map(({ id }) => id);
  const members = async (group: string) => {
    const testers = await collect(connect, "/v1/betaTesters", { params: { query: { "filter[betaGroups]": [group] } } });
    return resolve(testers).map(({ email }) => email);
  };
  return { fake, connect, app, crew: crew!, open: open!, ada: betaTesters[0]!.id, members };
}

describe("addTesters", () => {
  it("links the testers whom the account has, and creates the others in the group", async () => {
    const { fake, connect, crew, ada, members } = await setUp();
    const max = { email: "max@example.com", firstName: "Max" };
    const { linked, created } = await addTesters(connect, crew, ["ADA@example.com", max]);
    expect(linked).toEqual([ada]);
    expect(created).toMatchObject([{ type: "betaTesters", email: "max@example.com", firstName: "Max" }]);
    expect(fake.requests.map(({ method }) => method)).toEqual(["GET", "POST", "POST"]);
    expect((await members(crew)).sort()).toEqual(["ada@example.com", "max@example.com"]);
  });

  it("changes nothing when it is called again", async () => {
    const { connect, crew, members } = await setUp();
    const testers = ["ada@example.com", "max@example.com"];
    await addTesters(connect, crew, testers);
    expect((await addTesters(connect, crew, testers)).created).toEqual([]);
    expect(await members(crew)).toHaveLength(2);
  });

  it("takes ids and resources, and sends no request to find them", async () => {
    const { fake, connect, crew, ada } = await setUp();
    await addTesters(connect, crew, [ada, { type: "betaTesters", id: ada }]);
    expect(fake.requests.map(({ method }) => method)).toEqual(["POST"]);
    await addTesters(connect, crew, []);
    expect(fake.requests).toHaveLength(1);
  });

  it("finds 120 addresses with three requests", async () => {
    const { fake, connect, open } = await setUp();
    const emails = Array.from({ length: 120 }, (_, index) => `tester${index}@example.com`);
    fake.seed({ betaTesters: emails.map((email) => ({ email })) });
    expect((await addTesters(connect, open, emails)).linked).toHaveLength(120);
    expect(fake.requests.map(({ method }) => method)).toEqual(["GET", "GET", "GET", "POST"]);
  });

  it.each(["ada", "a,b@example.com", "a@b@example.com", ""])("rejects %j before anything is sent", async (email) => {
    const { fake, connect, crew } = await setUp();
    await expect(addTesters(connect, crew, [{ email }])).rejects.toThrow('"testers[0]"');
    expect(fake.requests).toEqual([]);
  });

  it("throws Apple's error for an internal group, which takes users of the account alone", async () => {
    const { fake, connect, app } = await setUp();
    const { betaGroups } = fake.seed({ betaGroups: [{ name: "Team", isInternalGroup: true, app }] });
    const failure = await addTesters(connect, betaGroups[0]!.id, ["max@example.com"]).catch((error: unknown) => error);
    expect(isConflictError(failure)).toBe(true);
  });
});

describe("removeTesters", () => {
  it("takes those of the addresses out who are in the group, and leaves them in others", async () => {
    const { connect, crew, open, ada, members } = await setUp();
    await addTesters(connect, crew, [ada]);
    expect(await removeTesters(connect, crew, ["ADA@example.com", "nobody@example.com"])).toEqual([ada]);
    expect(await members(crew)).toEqual([]);
    expect(await members(open)).toEqual(["ada@example.com"]);
  });

  it("sends no change if none of them is in the group", async () => {
    const { fake, connect, crew } = await setUp();
    expect(await removeTesters(connect, crew, ["ada@example.com"])).toEqual([]);
    expect(fake.requests.map(({ method }) => method)).toEqual(["GET"]);
  });
});
