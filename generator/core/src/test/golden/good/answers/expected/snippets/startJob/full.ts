import answers from '@local/answers';

const jobCreateResult = await answers.jobs.create({ speed: 3, name: 'nightly' });
console.log(jobCreateResult);
