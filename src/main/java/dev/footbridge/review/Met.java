package dev.footbridge.review;

import dev.footbridge.content.Bridge;
import dev.footbridge.content.Module;
import dev.footbridge.content.id.ModuleId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The questions of one module that were met. What is recalled of them depends on when one asks.
public final class Met {

    private final Scheduler scheduler;
    private final List<Course> courses;

    private Met(Scheduler scheduler, List<Course> courses) {
        this.scheduler = scheduler;
        this.courses = courses;
    }

    /// Empty where none was met.
    public static Optional<Met> of(ModuleId module, Bridge bridge, Schedule schedule) {
        var courses = schedule.courses()
                .filter(course -> bridge.moduleOf(course.question())
                        .map(Module::id)
                        .filter(module::equals)
                        .isPresent())
                .toList();
        return courses.isEmpty() ? Optional.empty() : Optional.of(new Met(schedule.scheduler(), courses));
    }

    public Recall recall(Instant now) {
        var sum = courses.stream()
                .mapToDouble(course -> scheduler.recall(course.at(now, scheduler), now))
                .sum();
        return new Recall(sum / courses.size(), courses.size());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Met met && courses.equals(met.courses);
    }

    @Override
    public int hashCode() {
        return courses.hashCode();
    }

    @Override
    public String toString() {
        return courses.stream().map(Course::question).toList().toString();
    }
}
