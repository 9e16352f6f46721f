def log = new File(basedir, 'build.log').text
assert log.contains('jackson-core and jspecify are missing, which the generated Java needs; add to the <dependencies> of outside: '
        + '<dependency><groupId>com.fasterxml.jackson.core</groupId><artifactId>jackson-core</artifactId><version>')
assert log.contains('the plugin has no parameter <javaPackag>; did you mean <javaPackage>?')
assert log.contains("the executions 'default' and 'again' both use ")
assert log.findAll('Nothing to generate: no input changed').size() == 1
assert log.findAll('Nothing to compile').size() == 1
assert log.contains('is what would be generated')
assert log.contains('Fails if the committed output or the names lock is not what')

def target = new File(basedir, 'target')
assert new File(target, 'classes/acme/use/Use.class').isFile()
assert new File(target, 'generated-sources/callwright').list().sort() == ['.callwright', 'java']
assert new File(target, 'callwright-snippets/snippets').isDirectory()
assert new File(target, 'callwright-site/site/index.html').isFile()
assert new File(basedir, 'callwright.lock.json').isFile()
