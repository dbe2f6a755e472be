import { loadTypedAddresses } from './typed-address.ts';

// Once per document, as a module is.
loadTypedAddresses();

/** What a move from page to page needs. Fetched with the first touch, without which nobody moves. */
export { pageTransition as move } from './page-transition.ts';
