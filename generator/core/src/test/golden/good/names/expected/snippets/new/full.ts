import names from '@local/names';

const optionalModel = await names.new_.importNew({
  body: {
    next: 'next',
    Next: 'next',
    NEXT: 'next',
    dateRange: 'date range',
    date_range: 'date range',
  },
});
console.log(optionalModel);
