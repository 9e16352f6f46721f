import answers from '@local/answers';

const jobsCreateResult = await answers.jobs.create({ speed: 3, name: 'nightly' });
console.log(jobsCreateResult);
