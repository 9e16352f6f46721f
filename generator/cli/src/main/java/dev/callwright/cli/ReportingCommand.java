package dev.callwright.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;

/** A command that has the options of reports, and reads documents in its own way or not at all. */
abstract class ReportingCommand implements Callable<Integer>, Reporting {
    @Mixin
    private ReportOptions report = new ReportOptions();

    @Override
    public final ReportOptions report() {
        return report;
    }
}
