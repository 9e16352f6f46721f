import answers from '@local/answers';

const result = await answers.locks.replace('front', { body: { owner: 'jane', mode: 'soft' } });
console.log(result);
