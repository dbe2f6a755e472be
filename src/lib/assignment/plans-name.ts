/**
 * Under this name the record keeps the patient's plan. Apart from what reads it, which a page
 * fetches only where there is one.
 */
export const PLANS = 'plans';
