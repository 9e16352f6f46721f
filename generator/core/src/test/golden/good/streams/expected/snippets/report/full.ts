import streams from '@local/streams';

const row = await streams.reports.list();
console.log(row);
