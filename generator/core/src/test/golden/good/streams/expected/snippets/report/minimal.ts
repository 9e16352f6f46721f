import streams from 'streams';

const row = await streams.reports.list();
console.log(row);
