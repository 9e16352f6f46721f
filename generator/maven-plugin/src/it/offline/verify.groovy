def log = new File(basedir, 'build.log').text
def url = new File(basedir, '.mvn/maven.config').text.strip() - '-Dcallwright.spec='
assert log.findAll('Generated 1 operations').size() == 2
assert log.findAll("offline: $url is the copy that was fetched (less than a|\\d+) minutes? ago").size() == 1

def isThere = true
try {
    new URL(url).openStream()
} catch (ConnectException e) {
    isThere = false
}
assert !isThere
