curl https://examples.test/shared
