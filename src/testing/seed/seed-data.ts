/** The data that `seed` takes, and what it returns. */

import type { ResourceTypes } from "../../generated/connect/resource-types.js";

/** A type of resource: `apps`, `builds` and so on. */
export type ResourceType = keyof ResourceTypes;

/** The attributes of a type. */
export type AttributesOf<Type extends ResourceType> = ResourceTypes[Type]["attributes"];

/**
 * A new resource: its attributes and, by the names of its relationships, the resources it is related to. These are new ones
 * as well, or the ids of resources that exist.
 */
export type SeedResource<Type extends ResourceType> = Readonly<AttributesOf<Type>> & {
  /** @default an id that follows from the store's seed */
  readonly id?: string | undefined;
} & {
  readonly [Name in keyof ResourceTypes[Type]["one"]]?: RelatedSeed<ResourceTypes[Type]["one"][Name]> | undefined;
} & {
  readonly [Name in keyof ResourceTypes[Type]["many"]]?:
    | readonly RelatedSeed<ResourceTypes[Type]["many"][Name]>[]
    | undefined;
};

type RelatedSeed<Type> = Type extends ResourceType ? SeedResource<Type> | string : never;

/** New resources by their types. */
export type SeedData = { readonly [Type in ResourceType]?: readonly SeedResource<Type>[] | undefined };

/** A resource that was created, with its attributes at that time. */
export type SeededResource<Type extends ResourceType = ResourceType> = {
  readonly type: Type;
  readonly id: string;
} & Readonly<AttributesOf<Type>>;

/** Everything that was created, by type, nested resources too, in the order of the data. */
export type Seeded = { readonly [Type in ResourceType]: readonly SeededResource<Type>[] };
