import answers from '@local/answers';

const lock = await answers.locks.retrieve('front');
console.log(lock);
