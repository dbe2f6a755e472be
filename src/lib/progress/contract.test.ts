import { learnerRecordContract } from '#lib/learner/contract.ts';
import { eachOnANewDevice } from './testing/tabs.ts';

const device = eachOnANewDevice();

// Each copy of the course at an address of its own has a database of its own.
let copies = 0;
learnerRecordContract('A device', () => device().opened({ scope: `/copy-${++copies}/` }));

learnerRecordContract('A device that refuses to store anything', () => {
	device().opening = 'SecurityError';
	return device().opened();
});
