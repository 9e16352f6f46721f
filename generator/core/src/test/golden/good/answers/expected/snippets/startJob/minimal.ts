import answers from '@local/answers';

const jobsCreateResult = await answers.jobs.create();
console.log(jobsCreateResult);
