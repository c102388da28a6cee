// "Ansøgningen om § 88 imødekommes": what an application or a wish is about is asked away.
import type { RoleRule } from './state.ts';

/** Words before the citation that are read. */
const BACK = 9;
const WISH =
  /(?:^| )(?:fælles)?(?:ansøgning|ønske|anmodning)\S{0,4}(?: om|(?: ,)? (?:der|som) (?:vedr|vedrør\S{1,3}|angå\S{0,2}|angik|omfatte\S{0,2}|gælder|gjaldt|omhandle\S{1,2}))(?: (?:regl\S+|krav\S+|bestemmels\S+|i|om|de|den|af|fra|\.|hhv|både)){0,4}$/;

/** Right after "ansøgningen om", "ønsket, der angår". */
export const askedAbout: RoleRule = ({ draft, clause }, { tokens }) => {
  const before = tokens.slice(Math.max(clause.first, draft.first - BACK), draft.first);
  return WISH.test(before.map(({ norm }) => norm).join(' ')) ? 'challenged' : undefined;
};
