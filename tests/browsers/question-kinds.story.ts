import { KINDS, questionOfKind } from '../pages/course.ts';
import { answer, asks, openQuestion, tells } from './lesson.ts';
import { story } from './story.ts';

story('every kind of question is answered, told, kept and tried again', [], async (told) => {
	const { visitor, step } = told;
	for (const kind of KINDS) {
		const place = questionOfKind(kind);
		const { question } = place;
		await step(kind, async () => {
			await openQuestion(visitor, place);
			await answer(visitor, question, 'other');
			await visitor.reads('You chose: ');
			await visitor.reload();
			await visitor.sees(tells('other', question));
			await visitor.press({ role: 'button', name: 'Try again' });
			await visitor.sees(asks(question));
			await answer(visitor, question, 'best');
		});
	}
});
