import answers from '@local/answers';

const jobCreateResult = await answers.jobs.create();
console.log(jobCreateResult);
