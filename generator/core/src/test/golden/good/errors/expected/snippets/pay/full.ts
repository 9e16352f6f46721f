import kinds from '@local/kinds';

await kinds.payments.create();
