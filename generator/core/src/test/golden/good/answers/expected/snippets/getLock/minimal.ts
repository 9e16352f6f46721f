import answers from 'answers';

const lock = await answers.locks.retrieve('front');
console.log(lock);
