import names from '@local/names';

const optional = await names.new.import({
  body: {
    next: 'next',
    Next: 'next',
    NEXT: 'next',
    dateRange: 'date range',
    date_range: 'date range',
  },
});
console.log(optional);
