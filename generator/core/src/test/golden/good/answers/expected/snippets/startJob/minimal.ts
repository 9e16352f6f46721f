import answers from 'answers';

const jobsCreateResult = await answers.jobs.create();
console.log(jobsCreateResult);
