/** What a patient presses once they know who sent their plan: no signature can say it. */
export const IS_MINE = 'Yes, this is from my physio';
