def log = new File(basedir, 'build.log').text
assert !log.contains('not thread-safe') && !log.contains('not marked as @threadSafe')
assert log.contains("the executions 'pets' of pets-one and 'pets' of pets-two both use " + new File(basedir, 'shared').canonicalPath)
assert !new File(basedir, 'shared').exists()
assert log.findAll('Generated 1 operations').size() == 2
assert log.findAll('Nothing to generate: no input changed').size() == 2
assert log.findAll('Nothing to compile').size() == 2
for (module in ['one', 'two']) {
    def target = new File(basedir, module + '/target')
    assert new File(target, 'classes/acme/pets/PetsClient.class').isFile()
    assert new File(target, 'callwright/generate.pets.state').text.contains('schemas.yaml')
    assert new File(basedir, module + '/callwright.lock.json').isFile()
}
assert new File(basedir, 'two/target/classes/acme/use/Use.class').isFile()
