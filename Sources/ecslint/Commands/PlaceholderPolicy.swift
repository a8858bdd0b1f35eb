public import ArgumentParser
public import RuleEngine

extension PlaceholderPolicy: ExpressibleByArgument {}
