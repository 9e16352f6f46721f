import streams from '@local/streams';

const row = await streams.reports.retrieve();
console.log(row);
