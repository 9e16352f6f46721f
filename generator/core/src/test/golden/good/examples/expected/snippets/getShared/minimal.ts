import examples from '@local/examples';

await examples.shared.retrieve();
