package dev.callwright.core.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FileNamesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "report.pdf | report.pdf",
                "/etc/hostname | hostname",
                "C:\\Users\\me\\key.pem | key.pem",
                "../../.ssh/id_rsa | id_rsa",
                "~/.netrc | netrc",
                ".env | env",
                "-K | K",
                "@/etc/passwd | passwd",
                "@x;type=text/html | html",
                "^a b;c,d\"e\n.txt^ | a-b-c-d-e-.txt",
                "^..^ | file",
                "/ | file",
                "con.txt | file-con.txt",
                "NUL | file-NUL",
                "日本.txt | 日本.txt",
                "x\u202etxt.exe | x-txt.exe",
            })
    void areNamesInTheFolder(String path, String name) {
        assertThat(FileNames.of(path)).isEqualTo(name);
    }
}
