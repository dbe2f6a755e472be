import * as v from 'valibot';
import { Slug } from '#lib/fields/authored.ts';

/** Keys of `references.yaml`. */
export const sources = v.array(Slug);
