import com.sun.net.httpserver.HttpServer

def document = new File(specs, 'shop.yaml').bytes
def server = HttpServer.create(new InetSocketAddress(InetAddress.getByName('127.0.0.1'), 0), 0)
server.createContext('/shop.yaml') { exchange ->
    exchange.sendResponseHeaders(200, document.length)
    exchange.responseBody.write(document)
    exchange.close()
    Thread.start { server.stop(0) }
}
server.start()
def config = new File(basedir, '.mvn/maven.config')
config.parentFile.mkdirs()
config.text = "-Dcallwright.spec=http://127.0.0.1:${server.address.port}/shop.yaml\n"
return true
