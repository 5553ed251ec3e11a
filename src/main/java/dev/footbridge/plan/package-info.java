/// The learner's plan and pace: what is still to do, when it will be done at their own pace, and whether the plan
/// holds.
package dev.footbridge.plan;
