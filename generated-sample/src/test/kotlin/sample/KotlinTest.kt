package sample

import java.io.ByteArrayOutputStream
import java.io.PrintStream
import java.nio.file.Files
import java.nio.file.Path
import java.time.Instant
import java.util.function.Consumer
import kotlin.jvm.optionals.getOrNull
import org.assertj.core.api.Assertions.assertThat
import org.jetbrains.kotlin.cli.jvm.K2JVMCompiler
import org.junit.jupiter.api.AfterEach
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.assertThrows
import org.junit.jupiter.api.io.TempDir
import sdk.stripe.StripeClient
import sdk.stripe.core.NotFoundException
import sdk.stripe.core.RequestOptions
import sdk.stripe.model.IdentityVerificationSessionCreateParams.Type
import sdk.stripe.model.TimeFilter
import sdk.stripe.model.TimeRange
import sdk.stripe.model.VerificationSession

/** The generated SDK as a program in Kotlin calls it; warnings of the compiler are errors. */
internal class KotlinTest {
    private val server = LocalServer().apply { answer(200, SESSION) }
    private val stripe: StripeClient = StripeClient.builder().apiKey("sk_test_1").baseUrl(server.url()).build()
    private val sessions = stripe.identity().verificationSessions()

    @AfterEach
    fun stop() {
        stripe.close()
        server.close()
    }

    @Test
    fun `lambdas fill the builders of params, of their members and of options`() {
        val session = sessions.create({
            it.type(Type.DOCUMENT).putMetadata("order", "7")
                .options { options -> options.document { document -> document.requireIdNumber(true) } }
        }) { it.idempotencyKey("key-1") }

        assertThat(server.received().body())
            .isEqualTo("type=document&metadata%5Border%5D=7&options%5Bdocument%5D%5Brequire_id_number%5D=true")
        assertThat(server.received().header("Idempotency-Key").getOrNull()).isEqualTo("key-1")
        val id: String = session.id()
        assertThat(id).isEqualTo("vs_123")
    }

    /** One function of three lines gives every builder a lambda with a receiver. */
    @Test
    fun `a lambda with a receiver fills the builder`() {
        sessions.create(
            filled {
                type(Type.DOCUMENT)
                returnUrl("https://example.com")
            },
        )

        assertThat(server.received().body()).isEqualTo("type=document&return_url=https%3A%2F%2Fexample.com")
    }

    @Test
    fun `optional members become nullable values`() {
        val session: VerificationSession = sessions.retrieve("vs_123")

        val url: String? = session.url().getOrNull()
        assertThat(url).isNull()
        assertThat(session.redaction().getOrNull()?.status()?.value()).isEqualTo("processing")
        assertThat(session.metadata()["order"]).isEqualTo("7")
        assertThat(session.metadata().entries.joinToString { (key, value) -> "$key=$value" }).isEqualTo("order=7")
    }

    @Test
    fun `all alternatives of a union are known`() {
        val filters: List<TimeFilter> =
            listOf(TimeFilter.of(Instant.ofEpochSecond(5)), TimeRange.builder().gt(Instant.ofEpochSecond(7)).build())

        assertThat(filters.map(::described)).containsExactly("at 5", "after 7")
    }

    // Without an else: the compiler knows the alternatives of the sealed interface.
    private fun described(created: TimeFilter): String = when (created) {
        is TimeFilter.OfUnixTime -> "at ${created.value().epochSecond}"
        is TimeRange -> "after ${created.gt().getOrNull()?.epochSecond}"
        is TimeFilter.Unknown -> created.value().toString()
    }

    @Test
    fun `a list of all pages is a sequence`() {
        server.answer(200, """{"object":"list","url":"/v1","has_more":false,"data":[$SESSION]}""")

        val ids: List<String> = sessions.list().autoPager().asSequence().map(VerificationSession::id).toList()

        assertThat(ids).containsExactly("vs_123")
    }

    @Test
    fun `options and errors`() {
        server.answer(404, """{"error":{"message":"No such session"}}""")
        val patient = stripe.withOptions(RequestOptions.builder().maxRetries(0).build())

        val failure = assertThrows<NotFoundException> { patient.identity().verificationSessions().retrieve("vs_0") }

        val requestId: String? = failure.requestId().getOrNull()
        assertThat(requestId).isEqualTo("req_1")
    }

    @Test
    fun `a client is closed at the end of a block`() {
        val id = StripeClient.builder().apiKey("k").baseUrl(server.url()).build().use { client ->
            client.identity().verificationSessions().retrieve("vs_123").id()
        }

        assertThat(id).isEqualTo("vs_123")
    }

    /** Each line of this program has one error, because its types have no null. */
    @Test
    fun `null is no argument`(@TempDir folder: Path) {
        val program = """
            import sdk.stripe.StripeClient
            fun program(stripe: StripeClient, id: String?) {
                stripe.identity().verificationSessions().retrieve(null)
                stripe.identity().verificationSessions().retrieve(id)
                stripe.identity().verificationSessions().create { it.returnUrl(id) }
                stripe.identity().verificationSessions().create { it.putMetadata("order", null) }
                stripe.identity().verificationSessions().create { it.addExpand(id) }
                StripeClient.builder().apiKey(System.getenv("STRIPE_API_KEY") as String?)
                val metadata: Map<String, Int> = stripe.identity().verificationSessions().retrieve("vs_1").metadata()
            }
        """.trimIndent()

        assertThat(linesWithErrors(program, folder)).containsExactly(3, 4, 5, 6, 7, 8, 9)
    }

    private fun linesWithErrors(program: String, folder: Path): List<Int> {
        val file = Files.writeString(folder.resolve("Program.kt"), program)
        val messages = ByteArrayOutputStream()
        val classPath = System.getProperty("java.class.path")
        K2JVMCompiler().exec(
            PrintStream(messages), "-no-stdlib", "-no-reflect", "-classpath", classPath, "-d", "$folder", "$file",
        )
        return Regex("""Program\.kt:(\d+):\d+: error""").findAll(messages.toString())
            .map { it.groupValues[1].toInt() }.toList()
    }

    private fun <B : Any> filled(fill: B.() -> Unit): Consumer<B> = Consumer { it.fill() }

    private companion object {
        const val SESSION =
            """{"id":"vs_123","object":"identity.verification_session","created":1700000000,"livemode":false,""" +
                """"metadata":{"order":"7"},"status":"processing","type":"document",""" +
                """"redaction":{"status":"processing"}}"""
    }
}
