import hosts from 'hosts';

const result = await hosts.reports.list();
console.log(result);
