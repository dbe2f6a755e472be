/**
 * Under this name the notebook keeps the patient's plan. Apart from what reads it, which a page
 * fetches only where there is one.
 */
export const PLANS = 'plans';
