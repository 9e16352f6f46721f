import hosts from '@local/hosts';

const result = await hosts.reports.list();
console.log(result);
