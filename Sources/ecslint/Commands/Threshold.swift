public import ArgumentParser
public import RuleEngine

extension Threshold: ExpressibleByArgument {}
