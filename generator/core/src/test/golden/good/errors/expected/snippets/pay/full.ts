import kinds from 'kinds';

await kinds.payments.create();
