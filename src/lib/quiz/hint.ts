import { amount } from './range/amount.ts';
import { GUESS_HINT } from './guess-hint.ts';
import type { Asked } from './schema.ts';

/** How to answer, in one line under what is asked. */
export function hint(question: Asked, guess: boolean): string {
	return guess ? GUESS_HINT : `${how(question)} There’s no score.`;
}

/** The same on paper, where nothing can be pressed. */
export function hintOnPaper(question: Asked, guess: boolean): string {
	if (guess) return GUESS_HINT;
	switch (question.kind) {
		case 'order':
			return 'Number them in order.';
		case 'estimate':
		case 'number':
			return 'Write a number.';
		case 'place':
			return 'Choose one.';
		default:
			return how(question);
	}
}

function how(question: Asked): string {
	switch (question.kind) {
		case 'single':
			return 'Choose one.';
		case 'several':
			return 'You can choose more than one.';
		case 'true-false':
			return 'True or false?';
		case 'order':
			return 'Use the buttons to move each one.';
		case 'sort':
			return 'Choose a group for each one.';
		case 'estimate':
			return 'Use the slider or the buttons.';
		case 'number':
			return `Type a number from ${amount({}, question.min)} to ${amount({}, question.max)}.`;
		case 'place':
			return 'Tap the picture, or choose from the list.';
	}
}
